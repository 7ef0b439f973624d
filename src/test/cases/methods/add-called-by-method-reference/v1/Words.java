import java.util.List;

class Words {
    String show(List<String> list) {
        return list.toString();
    }
}
