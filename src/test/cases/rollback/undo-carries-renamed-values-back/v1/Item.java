class Item extends Thing {
    static int sold = 1;
    int price;
    String first = "f";
    String last = "l";
    long wide;
    int pulled;

    Item(int price) {
        this.price = price;
        this.wide = price;
        this.pulled = price + 1;
        this.pushed = price + 2;
        this.moved = price + 3;
    }

    void change() {
    }

    String show() {
        return "v1 " + price + first + last + wide + " " + pulled + " " + pushed + " " + moved + " " + sold;
    }
}
