import java.util.Arrays;

class Leaf extends Tree<Leaf> {
    private final int value;

    Leaf(int value) {
        this.value = value;
    }

    @Override
    String add(int value) {
        children = children == null ? new Leaf[1] : Arrays.copyOf(children, children.length + 1);
        Leaf child = new Leaf(value);
        child.parent = this;
        children[children.length - 1] = child;
        int sum = 0;
        for (Leaf each : children) {
            sum += each.value * each.parent.value;
        }
        return "children " + children.length + " sum " + sum;
    }
}
