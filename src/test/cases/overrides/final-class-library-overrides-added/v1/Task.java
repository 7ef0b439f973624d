final class Task extends java.util.AbstractList<String> {
    @Override
    public String get(int index) {
        return "e" + index;
    }

    @Override
    public int size() {
        return 2;
    }
}
