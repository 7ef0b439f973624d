import dev.reloadall.RenamedFrom;

class Item {
    @RenamedFrom("price")
    int cost = 7000;
    int price = 3;
    @RenamedFrom("never")
    String kept = "anew";
    @RenamedFrom("never")
    long added = 10;

    String show() {
        return "v4 " + cost + kept + added + " " + price;
    }
}
