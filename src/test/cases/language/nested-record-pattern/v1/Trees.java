class Trees {
    static Tree tree() {
        return new Tree.Fork(new Tree.Leaf(1), new Tree.Fork(new Tree.Leaf(2), new Tree.Leaf(3)));
    }

    static int sum(Tree tree) {
        return switch (tree) {
            case Tree.Leaf leaf -> leaf.value();
            case Tree.Fork fork -> sum(fork.left()) + sum(fork.right());
        };
    }
}
