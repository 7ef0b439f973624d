abstract class Tree<T extends Tree<T>> {
    abstract String add(int value);
}
