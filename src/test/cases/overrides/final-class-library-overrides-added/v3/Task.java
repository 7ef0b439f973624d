final class Task extends java.util.AbstractList<String> {
    @Override
    public String get(int index) {
        return "e" + index;
    }

    @Override
    public int size() {
        return 2;
    }

    @Override
    public boolean contains(Object text) {
        return "more".equals(text) || super.contains(text);
    }

    @Override
    public String toString() {
        return "task of " + super.toString();
    }
}
