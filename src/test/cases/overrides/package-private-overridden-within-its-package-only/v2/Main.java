import base.Back;
import base.Root;
import base.Same;
import java.util.ArrayList;
import java.util.List;
import other.Other;

public class Main {

    public static void main(String[] args) {
        List<Root> all = new ArrayList<>(List.of(new Same(), new Other(), new Back()));
        System.out.println("v1");
        print(all);
        evolve.Evolve.next();
        System.out.println("v2");
        print(all);
        evolve.Evolve.next();
        System.out.println("v3");
        print(all);
    }

    static void print(List<Root> all) {
        for (Root each : all) {
            System.out.println(each.getClass().getSimpleName() + ": " + each.call());
        }
        System.out.println("Later: " + new other.Later().call());
    }
}
