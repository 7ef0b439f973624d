import java.util.List;
import java.util.stream.Collectors;

class Mapper<T> {
    T map(T t) {
        return t;
    }

    List<T> all(List<T> list) {
        return list.stream().map(this::map).collect(Collectors.toList());
    }
}
