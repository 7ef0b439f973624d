import dev.reloadall.RenamedFrom;

class Item extends Thing {
    @RenamedFrom("sold")
    static int gone = 2;
    @RenamedFrom("price")
    int cost;
    @RenamedFrom("last")
    String first;
    @RenamedFrom("first")
    String last;
    @RenamedFrom("wide")
    int narrow;
    int pushed;

    Item(int cost) {
        this.cost = cost;
        this.first = "l";
        this.last = "f";
        this.narrow = cost;
        this.pulled = cost + 1;
        this.pushed = cost + 2;
        this.elsewhere = cost + 3;
    }

    void change() {
        cost *= 10;
        first += "'";
        last += "!";
        narrow++;
        pulled *= 10;
        pushed *= 10;
        elsewhere *= 10;
        gone = 8;
    }

    String show() {
        return "v2 " + cost + first + last + narrow + " " + pulled + " " + pushed + " " + elsewhere + " " + gone;
    }
}
