import dev.reloadall.RenamedFrom;

class Account {
    @RenamedFrom("owner")
    private String holder;
    @RenamedFrom("points")
    private int credits = 1;

    Account(String holder) {
        this.holder = holder;
    }

    String show() {
        return "holder " + holder + " credits " + credits;
    }
}
