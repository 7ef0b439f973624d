abstract sealed class Node {
    abstract String show();

    static final class Leaf extends Node {
        @Override
        String show() {
            return "leaf";
        }
    }

    static non-sealed class Branch extends Node {
        private final Node child;

        Branch(Node child) {
            this.child = child;
        }

        @Override
        String show() {
            return "branch(" + child.show() + ")";
        }
    }
}
