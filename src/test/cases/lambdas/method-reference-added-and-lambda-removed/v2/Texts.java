import java.util.List;
import java.util.stream.Collectors;

class Texts {
    static String run(List<String> list) {
        return list.stream().map(String::toUpperCase).map(Texts::star).collect(Collectors.joining());
    }

    private static String star(String s) {
        return "*" + s;
    }
}
