import evolve.Evolve;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

public class Main {
    public static void main(String[] args) {
        Tool tool = new Tool(10);
        IntSupplier lambda = User.lambda(tool);
        IntUnaryOperator bound = User.of(tool);
        System.out.println(User.call(tool) + " " + lambda.getAsInt() + " " + bound.applyAsInt(2) + " " + User.sum(tool));
        Evolve.next();
        System.out.println(User.call(tool) + " " + lambda.getAsInt() + " " + bound.applyAsInt(2) + " " + User.sum(tool));
        Evolve.next();
        System.out.println(User.call(tool) + " " + lambda.getAsInt() + " " + bound.applyAsInt(2) + " " + User.sum(tool));
    }
}
