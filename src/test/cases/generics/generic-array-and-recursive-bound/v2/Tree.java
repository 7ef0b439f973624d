abstract class Tree<T extends Tree<T>> {
    protected T[] children;
    protected T parent;

    abstract String add(int value);
}
