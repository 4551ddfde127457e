package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.imports.FicheDiff;
import fr.productionfrance.annuaire.fiche.imports.ImportPlan;
import fr.productionfrance.annuaire.fiche.imports.MemberPlan;

/** What an import would do, grouped by what becomes of a fiche, and the button that agrees. */
final class Preview extends Div {

    /** Is told that the person agrees. */
    @FunctionalInterface
    interface Agreed {
        void write(ImportPlan plan, FicheStatus newFiches, boolean withoutRejected);
    }

    private final NativeButton confirm = new NativeButton();
    private final Input leaveOut = new Input();
    private final StatusChoice status = new StatusChoice();

    Preview(ImportPlan plan, FicheDiff diff, Agreed agreed, Runnable cancelled) {
        addClassName("import-preview");
        int created = plan.of(MemberPlan.Kind.NEW).size();
        int changed = plan.of(MemberPlan.Kind.CHANGED).size();
        int unchanged = plan.of(MemberPlan.Kind.UNCHANGED).size();
        var summary = new Paragraph(getTranslation(
                "import.summary", created, changed, unchanged, plan.rejected().size()));
        summary.getElement().setAttribute("role", "status");
        add(summary);
        plan.remarks().forEach(remark -> add(new Notice(Notice.Kind.INFO, Words.remark(this, remark))));
        add(agreement(plan, created, agreed, cancelled));
        if (!plan.rejected().isEmpty()) {
            add(new RejectedLines(plan.rejected()));
        }
        add(new MemberLists(plan, diff));
    }

    private Div agreement(ImportPlan plan, int created, Agreed agreed, Runnable cancelled) {
        var box = new Div();
        box.addClassName("actions");
        if (plan.toWrite() == 0) {
            if (plan.rejected().isEmpty()) {
                box.add(new Notice(Notice.Kind.SUCCESS, getTranslation("import.nothing-to-do")));
            }
        } else {
            if (created > 0) {
                box.add(status);
            }
            if (!plan.rejected().isEmpty()) {
                box.add(leaveOut(plan.rejected().size()));
            }
            confirm.setText(getTranslation("import.confirm", plan.toWrite()));
            confirm.addClassNames("button", "primary");
            confirm.setEnabled(plan.rejected().isEmpty());
            confirm.addClickListener(_ -> agreed.write(plan, status.value(), isLeavingOut()));
            box.add(confirm);
        }
        var cancel = new NativeButton(getTranslation("import.cancel"), _ -> cancelled.run());
        cancel.addClassName("button");
        box.add(cancel);
        return box;
    }

    private Div leaveOut(int rejected) {
        leaveOut.setType("checkbox");
        leaveOut.setId("import-leave-out");
        leaveOut.getElement().addPropertyChangeListener("checked", "change", _ -> confirm.setEnabled(isLeavingOut()));
        var label = new NativeLabel(getTranslation("import.leave-out", rejected));
        label.setFor(leaveOut);
        return new Div(leaveOut, label);
    }

    private boolean isLeavingOut() {
        return leaveOut.getElement().getProperty("checked", false);
    }
}
