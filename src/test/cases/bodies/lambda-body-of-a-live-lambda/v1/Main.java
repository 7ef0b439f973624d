import evolve.Evolve;
import java.util.function.IntUnaryOperator;

public class Main {
    public static void main(String[] args) {
        IntUnaryOperator live = Scale.by(3);
        System.out.println(live.applyAsInt(10));
        Evolve.next();
        System.out.println(live.applyAsInt(10) + " " + Scale.by(5).applyAsInt(10));
    }
}
