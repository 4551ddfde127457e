package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.Sizes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Groups of machines. */
final class MachineMapper implements FormMapper<MachineForm, ResourceGroup> {

    @Override
    public MachineForm form(ResourceGroup group) {
        return new MachineForm(
                group.label(),
                group.process(),
                String.valueOf(group.count()),
                Shown.text(group.axes()),
                Shown.box(group.travel()),
                Shown.round(group.swingMm()),
                Shown.number(group.barMm()),
                Shown.number(group.maxKg()),
                Shown.number(group.pressT()),
                Shown.number(group.hoursPerWeek()));
    }

    @Override
    public ResourceGroup model(MachineForm form, ResourceGroup origin, Typed typed) {
        return new ResourceGroup(
                form.label().equals(origin.label()) && !origin.label().isEmpty()
                        ? origin.label()
                        : typed.required("label", form.label()),
                typed.required("process", form.process()),
                count(form, origin, typed),
                typed.value("axes", form.axes(), Shown::text, origin.axes(), Read::count),
                typed.value("travel", form.travel(), Shown::box, origin.travel(), Sizes::box),
                typed.value("swingMm", form.swingMm(), Shown::round, origin.swingMm(), Sizes::round),
                number(typed, "barMm", form.barMm(), origin.barMm(), Read::millimetres),
                number(typed, "maxKg", form.maxKg(), origin.maxKg(), Read::kilograms),
                number(typed, "pressT", form.pressT(), origin.pressT(), Read::tonnes),
                number(typed, "hoursPerWeek", form.hoursPerWeek(), origin.hoursPerWeek(), Read::hours));
    }

    private static int count(MachineForm form, ResourceGroup origin, Typed typed) {
        if (form.count().isBlank()) {
            typed.demand("count");
        }
        Integer read = typed.value("count", form.count(), Shown::text, origin.count(), Read::count);
        return read == null ? origin.count() : read;
    }

    private static @Nullable Double number(
            Typed typed, String path, String text, @Nullable Double before, Function<CellInput, Double> reader) {
        return typed.value(path, text, Shown::number, before, reader);
    }
}
