import java.util.List;
import java.util.stream.Collectors;

class Texts {
    static String run(List<String> list) {
        return list.stream().map(s -> s + s).collect(Collectors.joining());
    }
}
