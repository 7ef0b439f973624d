import java.util.ArrayList;

class Names extends ArrayList<String> {
    @Override
    public boolean add(String name) {
        return super.add(name);
    }

    String show() {
        return "";
    }
}
