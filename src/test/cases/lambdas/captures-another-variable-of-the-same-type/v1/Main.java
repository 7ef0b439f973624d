import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Supplier<String> lambda = Maker.lambda("Ann", "Bob");
        Supplier<String> anonymous = Maker.anonymous("Ann", "Bob");
        System.out.println(lambda.get() + ", " + anonymous.get());
        Evolve.next();
        System.out.println(lambda.get() + ", " + anonymous.get());
        System.out.println(Maker.lambda("Ann", "Bob").get() + ", " + Maker.anonymous("Ann", "Bob").get());
    }
}
