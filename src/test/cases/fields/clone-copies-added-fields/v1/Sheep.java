class Sheep implements Cloneable {
    private final String name;

    Sheep(String name) {
        this.name = name;
    }

    void mark(int mark) {
    }

    Sheep copy() {
        try {
            return (Sheep) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    String show() {
        return name;
    }
}
