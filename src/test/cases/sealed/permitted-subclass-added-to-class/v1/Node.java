abstract sealed class Node {
    abstract String show();

    static final class Leaf extends Node {
        @Override
        String show() {
            return "leaf";
        }
    }
}
