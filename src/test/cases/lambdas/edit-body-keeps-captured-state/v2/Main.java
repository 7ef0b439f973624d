import java.util.function.IntUnaryOperator;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        IntUnaryOperator live = new Maker(5).make(2);
        System.out.println(live.applyAsInt(10));
        Evolve.next();
        System.out.println(live.applyAsInt(10));
    }
}
