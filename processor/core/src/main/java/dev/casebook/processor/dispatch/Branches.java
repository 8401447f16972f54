package dev.casebook.processor.dispatch;

import dev.casebook.processor.handler.Claim;
import dev.casebook.processor.handler.Hierarchy;
import dev.casebook.processor.handler.RootPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Branches a long chain, so that an error is asked for its category first and then about the types in it, instead of about
 * hundreds of types. A type without subtypes may be asked about before all others: nothing is more specific.
 */
final class Branches {
    /** So many questions are asked faster one after the other than by category. */
    private static final int SHORT = 24;

    private final Hierarchy hierarchy;
    private final Map<String, List<Claim>> grouped = new LinkedHashMap<>();
    private final List<Claim> rest = new ArrayList<>();

    private Branches(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** What each method of a look-up asks, of as many methods as it takes. */
    static List<List<Branch>> of(RootPlan root) {
        Branches branches = new Branches(root.types().hierarchy());
        if (root.chain().size() <= SHORT) {
            branches.rest.addAll(root.chain());
        } else {
            root.chain().forEach(branches::add);
        }
        return branches.methods();
    }

    private void add(Claim claim) {
        hierarchy
                .groupOfLeaf(claim.type())
                .map(group -> grouped.computeIfAbsent(group, name -> new ArrayList<>()))
                .orElse(rest)
                .add(claim);
    }

    private List<List<Branch>> methods() {
        List<List<Branch>> methods = new ArrayList<>();
        int size = Parts.SIZE;
        for (Branch branch : branches()) {
            size += branch.claims().size() + 1;
            if (size > Parts.SIZE) {
                methods.add(new ArrayList<>());
                size = branch.claims().size();
            }
            methods.get(methods.size() - 1).add(branch);
        }
        return methods;
    }

    private List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        grouped.forEach((group, claims) ->
                Parts.of(claims).forEach(part -> branches.add(new Branch(Optional.of(group), part))));
        Parts.of(rest).forEach(part -> branches.add(new Branch(Optional.empty(), part)));
        return branches;
    }
}
