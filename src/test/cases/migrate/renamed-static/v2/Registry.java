import dev.reloadall.RenamedFrom;

class Registry {
    @RenamedFrom("count")
    private static int total = 100;

    static void add() {
        total++;
    }

    static String show() {
        return "total " + total;
    }
}
