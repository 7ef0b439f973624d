import java.util.List;

class Client {
    static String use(Mapper<Integer> mapper) {
        return mapper.all(List.of(1, 2, 3)).toString();
    }
}
