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
}
