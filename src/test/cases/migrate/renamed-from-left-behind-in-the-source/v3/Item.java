import dev.reloadall.RenamedFrom;

class Item {
    @RenamedFrom("price")
    long cost = 700;
    int price = 3;
    @RenamedFrom("never")
    String kept = "anew";
    @RenamedFrom("never")
    long added = 10;

    String show() {
        return "v3 " + cost + kept + added + " " + price;
    }
}
