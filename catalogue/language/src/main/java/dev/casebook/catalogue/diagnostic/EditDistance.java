package dev.casebook.catalogue.diagnostic;

/** How much two words differ: {@code throtling} and {@code throttling} by one letter. */
public final class EditDistance {
    /** How many letters are to be inserted, removed, changed or swapped with the next. */
    public static int between(String first, String second) {
        char[] one = first.toCharArray();
        char[] two = second.toCharArray();
        int[][] costs = new int[one.length + 1][two.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= two.length; j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, one, i, two, j);
            }
        }
        return costs[one.length][two.length];
    }

    private static int cost(int[][] costs, char[] one, int i, char[] two, int j) {
        int change = costs[i - 1][j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1];
        return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }

    private EditDistance() {}
}
