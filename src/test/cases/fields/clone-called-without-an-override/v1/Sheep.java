class Sheep extends Animal {
    void mark(int mark) {
    }

    Sheep copy() throws CloneNotSupportedException {
        return (Sheep) clone();
    }

    String show() {
        return "";
    }
}
