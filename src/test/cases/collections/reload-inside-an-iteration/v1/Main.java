import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            steps.add(new Step(i));
        }
        for (Step step : steps) {
            System.out.println(step.run());
            if (steps.indexOf(step) == 1) {
                Evolve.next();
            }
        }
        System.out.println(steps.get(0).run());
    }
}
