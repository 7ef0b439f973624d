class RedLeaf extends Leaf {
    private int shades = 3;

    @Override
    String color() {
        return "red " + super.color() + " " + shades;
    }
}
