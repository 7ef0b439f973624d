final class Leaf {
    String name() {
        return "final leaf";
    }
}
