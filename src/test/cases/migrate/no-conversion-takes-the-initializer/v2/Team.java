import java.util.ArrayList;
import java.util.List;

class Team {
    private List<String> members = new ArrayList<>(List.of("chair"));

    void join(String name) {
        members.add(name);
    }

    String show() {
        return members.toString();
    }
}
