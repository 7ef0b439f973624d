class Item {
    private final String name;
    private int stock = 12;
    private String unit = "piece";
    private double weight = 0.25;

    Item(String name) {
        this.name = name;
    }

    String show() {
        return name + " " + stock + " " + unit + " " + weight;
    }
}
