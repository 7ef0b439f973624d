import java.util.Arrays;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Arrays.toString(Color.class.getEnumConstants()) + " " + Enum.valueOf(Color.class, "RED"));
        Evolve.next();
        System.out.println(Arrays.toString(Color.class.getEnumConstants()) + " " + Enum.valueOf(Color.class, "BLUE"));
    }
}
