import java.util.List;

class Node {
    final String name;
    private Node self;
    private List<Object> around;

    Node(String name) {
        this.name = name;
    }

    void tie() {
        self = this;
        around = List.of(List.of(this));
    }

    String tied() {
        return name + " " + (self == this) + " " + around.size();
    }
}
