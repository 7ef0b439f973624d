import java.util.ArrayList;

class Names extends ArrayList<String> {
    private String latest;

    @Override
    public boolean add(String name) {
        latest = name;
        return super.add(name.toUpperCase());
    }

    String show() {
        return "latest " + latest;
    }
}
