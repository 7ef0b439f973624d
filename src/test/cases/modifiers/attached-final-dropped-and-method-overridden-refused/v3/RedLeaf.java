class RedLeaf extends Leaf {
    String color() {
        return "red " + super.name();
    }
}
