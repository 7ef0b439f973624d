class Leaf {
    String name() {
        return "open " + kind();
    }

    String kind() {
        return "leaf";
    }
}
