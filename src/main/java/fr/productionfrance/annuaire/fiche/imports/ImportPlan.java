package fr.productionfrance.annuaire.fiche.imports;

import java.util.List;

/**
 * What an import would do, before it does anything.
 *
 * @param members one for each firm, in the order of the file
 * @param rejected the rows that can't be imported, in the order of the file; none of what they say is in {@code members}
 */
public record ImportPlan(List<MemberPlan> members, List<RejectedLine> rejected, List<Remark> remarks) {

    public ImportPlan {
        members = List.copyOf(members);
        rejected = List.copyOf(rejected);
        remarks = List.copyOf(remarks);
    }

    public List<MemberPlan> of(MemberPlan.Kind kind) {
        return members.stream().filter(member -> member.kind() == kind).toList();
    }

    /** How many fiches would be written. */
    public int toWrite() {
        return members.size() - of(MemberPlan.Kind.UNCHANGED).size();
    }

    /** Whether no row of the files was recognized at all. */
    public boolean isEmpty() {
        return members.isEmpty() && rejected.isEmpty();
    }
}
