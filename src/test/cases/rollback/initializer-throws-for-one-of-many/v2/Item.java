class Item {
    final int weight;
    final int share;

    Item(int weight) {
        this.weight = weight;
        this.share = 100 / this.weight;
    }

    String show() {
        return "share " + share;
    }
}
