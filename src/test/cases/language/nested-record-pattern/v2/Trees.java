class Trees {
    static Tree tree() {
        return new Tree.Fork(new Tree.Leaf(1), new Tree.Fork(new Tree.Leaf(2), new Tree.Leaf(3)));
    }

    static int sum(Tree tree) {
        return switch (tree) {
            case Tree.Leaf(int value) -> value * 10;
            case Tree.Fork(Tree.Leaf(int a), Tree.Fork(var b, var c)) -> a * 1000 + sum(b) + sum(c);
            case Tree.Fork(var left, var right) -> sum(left) + sum(right);
        };
    }
}
