package fixed.below;

import fixed.Base;

public class Below extends Base {
    @Override
    public String name() {
        return "below 2";
    }
}
