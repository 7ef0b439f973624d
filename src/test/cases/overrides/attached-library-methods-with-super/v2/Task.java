import java.util.AbstractList;

class Task extends AbstractList<String> {
    @Override
    public String get(int index) {
        return "task " + index;
    }

    @Override
    public int size() {
        return 2;
    }

    @Override
    public boolean contains(Object o) {
        return "anything".equals(o) || super.contains(o);
    }
}
