class RedLeaf extends Leaf {
    @Override
    String name() {
        return "red " + super.name();
    }
}
