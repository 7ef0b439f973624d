import dev.reloadall.RenamedFrom;

class Item {
    @RenamedFrom("price")
    int cost = 70;
    @RenamedFrom("never")
    String kept = "anew";
    @RenamedFrom("never")
    long added = 10;

    String show() {
        return "v2 " + cost + kept + added;
    }
}
