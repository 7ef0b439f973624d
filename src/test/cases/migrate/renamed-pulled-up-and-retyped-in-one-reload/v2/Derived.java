class Derived extends Base {
    Integer small = -3;
    String own = name + ":" + amount;

    void fill(int amount) {
    }

    @Override
    String show() {
        return super.show() + " " + small + " " + own;
    }
}
