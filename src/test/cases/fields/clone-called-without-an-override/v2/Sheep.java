class Sheep extends Animal {
    private int mark;
    private String name = "sheep";

    void mark(int mark) {
        this.mark = mark;
    }

    Sheep copy() throws CloneNotSupportedException {
        return (Sheep) clone();
    }

    Sheep another() throws CloneNotSupportedException {
        return (Sheep) this.clone();
    }

    String show() {
        return name + " " + mark;
    }
}
