final class Leaf {
    String name() {
        return "leaf";
    }
}
