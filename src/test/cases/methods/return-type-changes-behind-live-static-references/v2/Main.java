import evolve.Evolve;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

public class Main {
    public static void main(String[] args) {
        Consumer<String> log = Users.log();
        Function<String, Object> make = Users.make();
        IntFunction<Object> square = Users.square();
        Users.show(log, make, square);
        Evolve.next();
        Users.show(log, make, square);
        Users.show(Users.log(), Users.make(), Users.square());
    }
}
