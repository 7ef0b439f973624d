class Item {
    final int weight;

    Item(int weight) {
        this.weight = weight;
    }

    String show() {
        return "weight " + weight;
    }
}
