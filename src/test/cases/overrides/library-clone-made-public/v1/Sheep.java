class Sheep implements Cloneable {
    final String name;

    Sheep(String name) {
        this.name = name;
    }
}
